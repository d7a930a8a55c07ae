const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|corp|test|invalid|onion)|\[.*\]|0x[\da-f.]+|\d+|(?:0|10|127)\.[\d.]+|169\.254\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+|[^.]+)$/;

/** An absolute address, or null: not an address, a protocol that is not listed, or with a name and password in it. */
function parse(value: string | null | undefined, base: string, protocols: string[]): URL | null {
  if (!value || value.length > 4000) return null;
  const url = URL.parse(value, base);
  return url && protocols.includes(url.protocol) && !url.username && !url.password ? url : null;
}

/** The address of a link that the article may keep: http, https or mailto, without credentials. */
export function safeLink(value: string | null | undefined, base: string): string | null {
  return parse(value, base, ['http:', 'https:', 'mailto:'])?.href ?? null;
}

/** The address of a page: http or https, without credentials. */
export function safePage(value: string | null | undefined, base: string): URL | null {
  return parse(value, base, ['http:', 'https:']);
}

/** The address of a picture: https, and not on the reader's own network. */
export function safeImage(value: string | null | undefined, base: string): string | null {
  const url = parse(value, base, ['https:']);
  return url && !PRIVATE_HOST.test(url.hostname) ? url.href : null;
}
