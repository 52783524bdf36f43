import { Expected, type Parse } from './values.ts';

/** HTTP over a unix socket. */
export interface SocketUrl {
  /** Absolute path of the socket. */
  readonly socket: string;
  /** Of the request, with its query. */
  readonly path: string;
}

/**
 * `unix:///run/app.sock:/debug/pprof`: after the socket and a colon comes what is asked for, as nginx has it in `proxy_pass`.
 * null for any other address.
 */
export function socketOf(url: string): SocketUrl | null {
  const [, socket, path] = /^unix:\/\/(\/[^:]+):(\/.*)$/s.exec(url) ?? [];
  return socket === undefined || path === undefined ? null : { socket, path };
}

/** Who answers at an address: what is sent to one origin is not meant for another. */
export const originOf = (url: string): string => socketOf(url)?.socket ?? new URL(url).origin;

/** An address at which a service answers HTTP: on the network or a socket, with `user:password@` where it asks for that. */
export const serviceUrl: Parse<string> = (value) => {
  const given = value.trim();
  if (socketOf(given) !== null) return given;
  const url = URL.parse(given);
  if (url !== null && /^https?:$/.test(url.protocol) && credentialsOf(given) !== undefined) return given;
  throw new Expected('an address such as http://127.0.0.1:8080/path or unix:///run/app.sock:/path');
};

/** Where the profiles are served: their names are put behind it. */
export const profilesUrl: Parse<string> = (value) => {
  const url = serviceUrl(value);
  if (!/[?#]/.test(socketOf(url)?.path ?? url)) return url;
  throw new Expected('an address without `?` and `#`; what opens the profiles goes into `pprof-headers`');
};

/** What a URL carries for basic authentication, decoded; null where it carries none, undefined where it cannot be decoded. */
export function credentialsOf(url: string): { user: string; password: string } | null | undefined {
  const { username, password } = new URL(url);
  if (username === '' && password === '') return null;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}
