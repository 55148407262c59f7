/** What a release of the kit is: where it stands, and the hash of each of its files. */
export interface Kit {
  /** The folder of this version, with a slash at its end: what stands there never changes. */
  readonly address: string;
  readonly version: string;
  /** `sha384-…` of each file, by its name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Which of the kit's files a page runs. */
export type Script = 'wtk.js' | 'wtk-help.js';

/** `integrity.json`, which the build fills in. */
declare const WTK_RELEASE: Pick<Kit, 'version' | 'files'>;

/** The kit that this site brings along, in a folder that is called by its version. */
export function kitOfSite(site: string): Kit {
  return { ...WTK_RELEASE, address: new URL(`${WTK_RELEASE.version}/`, site).href };
}
