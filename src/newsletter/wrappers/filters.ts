import type { Wrapper } from './wrapper.ts';

/** Mail filters, which write an address anew for the readers of one office. */
export const FILTERS: readonly Wrapper[] = [
  {
    name: 'Outlook Safe Links',
    kind: 'filter',
    hosts: [
      'safelinks.protection.outlook.com',
      'safelinks.protection.office365.us',
      'safelinks.protection.partner.outlook.cn',
      'statics.teams.cdn.office.net',
    ],
  },
  {
    name: 'Proofpoint URL Defense',
    kind: 'filter',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    path: /^\/v3\//,
    writing: 'urldefense-3',
  },
  {
    name: 'Proofpoint URL Defense',
    kind: 'filter',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    path: /^\/v2\//,
    writing: 'urldefense-2',
  },
  {
    name: 'Proofpoint URL Defense',
    kind: 'filter',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
  },
  { name: 'Barracuda Link Protection', kind: 'filter', hosts: ['linkprotect.cudasvc.com'] },
  { name: 'Mimecast', kind: 'filter', hosts: ['mimecast.com', 'mimecastprotect.com'] },
  { name: 'Cisco Secure Email', kind: 'filter', hosts: ['secure-web.cisco.com'] },
  {
    name: 'Symantec Click-Time',
    kind: 'filter',
    hosts: ['clicktime.symantec.com', 'clicktime.cloud.postoffice.net'],
  },
  { name: 'Trellix', kind: 'filter', hosts: ['protect.fireeye.com', 'protect2.fireeye.com'] },
  { name: 'Sophos', kind: 'filter', hosts: ['protection.sophos.com'] },
  {
    name: 'Trend Micro',
    kind: 'filter',
    hosts: ['trendmicro.com', 'trendmicro.eu'],
    path: /\/wis\/clicktime\//i,
  },
  { name: 'Check Point', kind: 'filter', hosts: ['avanan.click', 'protect.checkpoint.com'] },
  { name: 'EdgePilot', kind: 'filter', hosts: ['link.edgepilot.com'] },
  { name: 'Zix', kind: 'filter', hosts: ['zixcentral.com'] },
  { name: 'FortiMail', kind: 'filter', path: /^\/fmlurlsvc\// },
  {
    name: 'Hornetsecurity',
    kind: 'filter',
    hosts: ['seclinks.cloud-security.net', 'atpscan.global.hornetsecurity.com'],
  },
  { name: 'Libraesva', kind: 'filter', hosts: ['urlsand.esvalabs.com', 'urlsand.com'] },
  { name: 'Trustwave', kind: 'filter', hosts: ['scanmail.trustwave.com'] },
  { name: 'TitanHQ', kind: 'filter', hosts: ['linklock.titanhq.com'] },
  { name: 'Vade', kind: 'filter', hosts: ['antiphishing.vadesecure.com'] },
  { name: 'Menlo Security', kind: 'filter', hosts: ['safe.menlosecurity.com'] },
  { name: 'GreatHorn', kind: 'filter', hosts: ['protection.greathorn.com'] },
  { name: 'Intermedia', kind: 'filter', hosts: ['url.emailprotection.link'] },
  { name: 'Forcepoint', kind: 'filter', hosts: ['mailcontrol.com'], path: /^\/sr\// },
  { name: 'INKY', kind: 'filter', hosts: ['inky.com'], path: /^\/link/ },
  {
    name: 'Gmail',
    kind: 'filter',
    hosts: ['googleusercontent.com'],
    path: /^\/(?:meips|proxy)\//,
  },
];
