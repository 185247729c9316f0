/** How a service that wraps addresses writes the address into its own. */
type Writing = 'plain' | 'urldefense-2' | 'urldefense-3' | 'host-in-path';

/**
 * What a wrapper is: a mail filter's (written for one reader's office, and no good to others), a sender's
 * tracking (put on again when the mail is sent), a web service's way out, a button that hands an address on, or
 * a shortener, of which nobody can tell where it leads; or the sender's template, whose own writing it is.
 */
type WrapperKind = 'filter' | 'sender' | 'way-out' | 'share' | 'shortener' | 'template';

export interface Wrapper {
  name: string;
  kind: WrapperKind;
  /** Whole names or endings behind a dot; `google.*` for every country's. */
  hosts?: readonly string[];
  /** Of the path, where the host is the sender's own. */
  path?: RegExp;
  writing?: Writing;
}

/** Services that wrap addresses, the first that fits. Whatever stands here may still keep the address for itself. */
const WRAPPERS: readonly Wrapper[] = [
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
  { name: 'Intermedia', kind: 'filter', hosts: ['url.emailprotection.link'] },
  {
    name: 'Mailchimp',
    kind: 'sender',
    hosts: [
      'list-manage.com',
      'list-manage1.com',
      'list-manage2.com',
      'mailchimp.com',
      'mandrillapp.com',
    ],
    path: /^\/track\/click/,
  },
  {
    name: 'Substack',
    kind: 'sender',
    hosts: ['substack.com'],
    path: /^\/(?:redirect|c|app-link)\b/,
  },
  { name: 'SendGrid', kind: 'sender', hosts: ['ct.sendgrid.net', 'sendgrid.me'] },
  { name: 'SendGrid', kind: 'sender', path: /^\/(?:ls|wf)\/click/ },
  { name: 'Beehiiv', kind: 'sender', hosts: ['mail.beehiiv.com'] },
  { name: 'Beehiiv', kind: 'sender', path: /^\/ss\/c\// },
  {
    name: 'HubSpot',
    kind: 'sender',
    hosts: ['hubspotlinks.com', 'sidekickopen.com', 'hubspotemail.net', 'cta-redirect.hubspot.com'],
  },
  { name: 'HubSpot', kind: 'sender', path: /^\/(?:e3t\/)?Ctc\// },
  { name: 'Brevo', kind: 'sender', path: /\/tr\/cl\// },
  { name: 'Mailjet', kind: 'sender', path: /\/lnk\// },
  {
    name: 'Postmark',
    kind: 'sender',
    hosts: ['click.pstmrk.it', 'pstmrk.it'],
    writing: 'host-in-path',
  },
  { name: 'Amazon SES', kind: 'sender', hosts: ['awstrack.me'] },
  { name: 'Amazon SES', kind: 'sender', path: /^\/C?L0\// },
  {
    name: 'Klaviyo',
    kind: 'sender',
    hosts: ['klclick.com', 'klclick1.com', 'klclick2.com', 'klclick3.com'],
  },
  {
    name: 'ConvertKit',
    kind: 'sender',
    hosts: ['convertkit-mail.com', 'convertkit-mail2.com', 'convertkit-mail4.com', 'kit-mail3.com'],
  },
  {
    name: 'MailerLite',
    kind: 'sender',
    hosts: ['mlsend.com', 'mailerlite.com'],
    path: /^\/(?:link|c)\//,
  },
  { name: 'ActiveCampaign', kind: 'sender', path: /\/lt\.php$/ },
  { name: 'Constant Contact', kind: 'sender', hosts: ['rs6.net', 'constantcontact.com'] },
  {
    name: 'Campaign Monitor',
    kind: 'sender',
    hosts: ['cmail19.com', 'cmail20.com', 'createsend.com', 'createsend1.com'],
  },
  { name: 'Customer.io', kind: 'sender', path: /^\/e\/c\// },
  { name: 'Mailgun', kind: 'sender', path: /^\/c\/eJ/ },
  { name: 'Ghost', kind: 'sender', path: /^\/r\/[\da-f]{8}$/ },
  {
    name: 'Buttondown',
    kind: 'sender',
    hosts: ['buttondown.email', 'buttondown.com'],
    path: /^\/c\//,
  },
  { name: 'AWeber', kind: 'sender', hosts: ['clicks.aweber.com'] },
  {
    name: 'a shortener of addresses',
    kind: 'shortener',
    hosts: [
      'bit.ly',
      'buff.ly',
      'dub.sh',
      'goo.gl',
      'is.gd',
      'lnkd.in',
      'ow.ly',
      'rb.gy',
      'rebrand.ly',
      'shorturl.at',
      't.co',
      't.ly',
      'tiny.cc',
      'tinyurl.com',
      'v.gd',
    ],
  },
  {
    name: 'Google',
    kind: 'way-out',
    hosts: ['google.*'],
    path: /^\/amp\/s\//,
    writing: 'host-in-path',
  },
  { name: 'Google AMP', kind: 'way-out', hosts: ['cdn.ampproject.org'], writing: 'host-in-path' },
  { name: 'Google', kind: 'way-out', hosts: ['google.*'], path: /^\/url$/ },
  {
    name: 'Facebook',
    kind: 'way-out',
    hosts: ['facebook.com', 'messenger.com', 'instagram.com', 'threads.com', 'threads.net'],
    path: /^\/(?:l\.php)?$/,
  },
  { name: 'LinkedIn', kind: 'way-out', hosts: ['linkedin.com'], path: /^\/(?:redir|safety)\// },
  { name: 'YouTube', kind: 'way-out', hosts: ['youtube.com'], path: /^\/redirect/ },
  { name: 'Slack', kind: 'way-out', hosts: ['slack-redir.net'] },
  { name: 'Reddit', kind: 'way-out', hosts: ['out.reddit.com'] },
  { name: 'VK', kind: 'way-out', hosts: ['vk.com', 'vk.ru'], path: /^\/away/ },
  { name: 'DuckDuckGo', kind: 'way-out', hosts: ['duckduckgo.com'], path: /^\/l\// },
  { name: 'Bing', kind: 'way-out', hosts: ['bing.com'], path: /^\/ck\// },
  { name: 'Yahoo', kind: 'way-out', hosts: ['r.search.yahoo.com'] },
];

/** The wrapper of an address; undefined for a service that is not known. */
export const wrapperOf = ({ hostname, pathname }: URL): Wrapper | undefined =>
  WRAPPERS.find(
    ({ hosts, path }) =>
      (hosts === undefined || hosts.some((host) => isBelow(hostname, host))) &&
      (path === undefined || path.test(pathname)),
  );

const isBelow = (hostname: string, host: string): boolean =>
  host.endsWith('.*')
    ? `.${hostname}`.replace(/(\.com?)?\.[a-z]{2,3}$/, '').endsWith(`.${host.slice(0, -2)}`)
    : hostname === host || hostname.endsWith(`.${host}`);
