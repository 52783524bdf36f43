/** An address without its `user:password@`: reports are posted in public. Spelled as URLs are, so equal ones read equal. */
export function withoutCredentials(url: string): string {
  const address = new URL(url);
  address.username = address.password = '';
  return address.href;
}
