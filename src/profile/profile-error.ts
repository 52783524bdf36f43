/** A profile that is not one, or is broken. The message names what was found and where. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}
