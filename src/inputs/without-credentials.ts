/** An address without its `user:password@`, and without what a parameter hides that is called like a secret: reports are posted in public. Spelled as URLs are, so equal ones read equal. */
export function withoutCredentials(url: string): string {
  const address = new URL(url);
  address.username = address.password = '';
  const { searchParams: query } = address;
  for (const name of [...query.keys()]) if (SECRET_NAME.test(name)) query.set(name, '***');
  return address.href;
}

/** Of a parameter in a query. */
const SECRET_NAME = /token|key|secret|passw|auth|sig|credential/i;
