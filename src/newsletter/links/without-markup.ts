/**
 * An address of plain text without the markup that chats, wikis and forums put behind it: `<address|words>`,
 * `address[words]`, `[[address][words]]`, `[url=address]words[/url]`, `{address}{words}`. What mail software fills in stays: `*|ID|*`,
 * `{{id|encode}}`, `[[id]]`, `?e=[email]`.
 */
export function withoutMarkup(address: string): string {
  let braces = 0;
  let brackets = 0;
  for (let at = 0; at < address.length; at += 1) {
    const char = address[at];
    const [before, behind] = [address[at - 1], address[at + 1]];
    if (char === '{') braces += 1;
    else if (char === '}') {
      if (braces === 0) return address.slice(0, at);
      braces -= 1;
    } else if (char === '|' && braces <= 0 && before !== '*' && behind !== '*')
      return address.slice(0, at);
    else if (char === '[') {
      const isFilledIn = before === '=' || before === '[' || behind === '[' || brackets > 0;
      if (!isFilledIn) return address.slice(0, at);
      brackets += 1;
    } else if (char === ']') {
      if (brackets === 0) return address.slice(0, at);
      brackets -= 1;
    }
  }
  return address;
}
