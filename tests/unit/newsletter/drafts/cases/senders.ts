import { CARD, type DraftCase, escaped, NONE, SITE, WEIR } from './draft-case.ts';

/** Drafts in the shape in which senders and editors of mail export them. */
export const SENDERS: DraftCase[] = [
  {
    name: 'Mailchimp, as exported.html',
    draft: `<!doctype html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml">
<head><!--[if gte mso 15]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]-->
<title>*|MC:SUBJECT|*</title></head>
<body><!--*|IF:MC_PREVIEW_TEXT|*--><!--[if !gte mso 9]><!----><span class="mcnPreviewText">*|MC_PREVIEW_TEXT|*</span><!--<![endif]--><!--*|END:IF|*-->
<table id="bodyTable"><tr><td class="mcnTextContent"><a href="*|ARCHIVE|*">View in browser</a>
<a href="https://news.us9.list-manage.com/track/click?u=0a&amp;id=1b&amp;e=2c&amp;url=${escaped(`${WEIR}?utm_source=x`)}">read</a>
<img class="mcnImage" src="${CARD}" width="600"></td></tr>
<tr><td background="${SITE}/og/glossary/wier.png"><a href="*|UNSUB|*">unsubscribe</a></td></tr></table></body></html>`,
    expected: ['7 opens', '8 opens', '9 unknown-page'],
  },
  {
    name: 'Substack, copied out.html',
    draft: `<div class="body markup"><div class="captioned-image-container"><figure><a class="image-link" target="_blank" href="${CARD}"><picture><source type="image/webp" srcset="${CARD} 424w, ${CARD}?w=2 848w" sizes="100vw"><img src="${CARD}" data-attrs="{&quot;src&quot;:&quot;x&quot;}" sizes="100vw"></picture></a></figure></div>
<p>As <a href="https://substack.com/redirect/0a1b-2c3d?j=eyJ1IjoiMXgifQ.x">before</a>, <a href="${WEIR.toUpperCase()}">the weir</a>.</p>
<p class="button-wrapper"><a class="button primary" href="%%checkout_url%%"><span>Subscribe</span></a></p></div>`,
    expected: ['1 opens', '1 opens', '1 opens', '1 opens', `2 wrong-base -> ${WEIR}`],
  },
  {
    name: 'Beehiiv.html',
    draft: `<table role="none"><tr><td class="dd" align="left" style="padding:0"><p>A <a class="link" href="${WEIR}?utm_source=letter.beehiiv.com&utm_medium=newsletter&utm_campaign=one&_bhlid=0a1b" target="_blank">weir</a></p></td></tr>
<tr><td style="background-image:url('${CARD}');background-size:cover"><a href="https://link.mail.beehiiv.com/ss/c/u001.AbCdEf/4gh/ij/h1/x">more</a>
<a href="${SITE}/#updates">news</a></td></tr></table>`,
    expected: ['1 opens', '2 opens', `3 fragment -> ${SITE}/`],
  },
  {
    name: 'Brevo.html',
    draft: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html><body><!--[if mso]><table cellpadding="0"><tr><td><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="${NONE}" style="height:40px" arcsize="10%"><w:anchorlock/><center>Read</center></v:roundrect><![endif]-->
<!--[if !mso]><!-- --><a href="${WEIR}" class="btn">Read</a><!--<![endif]-->
<a href="{{ unsubscribe }}">no more</a><a href="https://x1.r.bh.d.sendibt3.com/tr/cl/AbC-dEf">x</a></body></html>`,
    expected: ['2 unknown-page', '3 opens'],
  },
  {
    name: 'HubSpot.html',
    draft: `<div id="hs_cos_wrapper_main" data-hs-cos-type="module"><!--[if mso]><v:rect fill="t"><v:fill type="frame" src="${SITE}/og/glossary/weir.jpg" color="#fff"/><![endif]-->
<a href="${WEIR}?hsLang=en&utm_content={{ content.id }}" data-hs-link-id="0">x</a>
<a href="https://d2v8.na1.hubspotlinks.com/Ctc/5F+113/d2v8/VX1">y</a></div>`,
    expected: ['1 unknown-page', '2 opens'],
  },
  {
    name: 'Gmail, copied out.html',
    draft: `<div dir="ltr"><a href="${WEIR}" data-saferedirecturl="https://www.google.com/url?q=${escaped(WEIR)}&amp;source=gmail&amp;ust=1&amp;usg=x">a</a>
<a href="https://www.google.com/url?q=${escaped(NONE)}&amp;sa=D">b</a></div>`,
    expected: ['1 opens', '2 unknown-page'],
  },
  {
    name: 'MJML.mjml',
    draft: `<mjml><mj-head><mj-attributes><mj-all font-family="Georgia" /></mj-attributes><mj-style inline="inline">.a { background: url(${CARD}) }</mj-style></mj-head>
<mj-body><mj-section background-url="${SITE}/og/none.png"><mj-column>
<mj-image src="${CARD}" href="${NONE}" alt="" /><mj-button href="${WEIR}">Read</mj-button>
<mj-text>See <a href='${WEIR.replace('https:', '')}'>it</a></mj-text>
<mj-social><mj-social-element name="facebook" href="https://www.facebook.com/sharer/sharer.php?u=${escaped(NONE)}">x</mj-social-element></mj-social>
</mj-column></mj-section></mj-body></mjml>`,
    expected: [
      '1 opens',
      '2 unknown-page',
      '3 opens',
      '3 unknown-page',
      '3 opens',
      `4 wrong-scheme -> ${WEIR}`,
      '5 unknown-page',
    ],
  },
  {
    name: 'Ghost or Buttondown.md',
    draft: `---\nfeatured_image: ${CARD}\n---\n\n# The [weir][1]\n\n![Card](${CARD} "x") and <${NONE}>, www.news.example/talks/glossary/weir/\n\n<figure><img src="${WEIR}"></figure>\n\n| a | b |\n|---|---|\n| [c](${WEIR}#p-x) | \`${NONE}\` |\n\n[1]: ${WEIR.slice(0, -1)}\n`,
    expected: [
      '2 opens',
      '7 opens',
      '7 unknown-page',
      `7 wrong-host -> ${WEIR}`,
      '9 not-a-picture',
      `13 fragment -> ${WEIR}`,
      `15 wrong-path -> ${WEIR}`,
    ],
  },
  {
    name: 'plain, with line ends of Windows.txt',
    draft: `The weir:\r\n<${WEIR}>\r\n* ${NONE};\r\n(news.example/talks/glossary/weir/)\r\n`,
    expected: ['2 opens', '3 unknown-page', `4 wrong-scheme -> ${WEIR}`],
  },
];
