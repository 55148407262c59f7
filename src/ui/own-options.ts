/**
 * Takes their prototype from the options of Lit's properties. What a page hangs on every object
 * would otherwise be read as an option: `Object.prototype.noAccessor` alone silences all updates.
 */
export function ownOptions<Options extends object>(properties: Options): Options {
  for (const options of Object.values(properties)) Object.setPrototypeOf(options, null);
  return properties;
}
