import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = new URL('../', import.meta.url);

/**
 * What the kit is made of, as CycloneDX 1.5: npm lists all that is installed, of which only what
 * the kit depends on stays. Number and time of making are left out, so that two people who build
 * the same source get the same list.
 */
export async function billOfMaterials() {
  const { name, dependencies } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const options = { cwd: fileURLToPath(root), maxBuffer: 100_000_000 };
  const { stdout } = await promisify(execFile)('npm', args, options);
  const bill = JSON.parse(stdout);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  const { component } = bill.metadata;
  component.name = name;
  const own = bill.dependencies.find(({ ref }) => ref === component['bom-ref']);
  const isRuntime = (ref) => Object.hasOwn(dependencies, ref.slice(0, ref.lastIndexOf('@')));
  own.dependsOn = own.dependsOn.filter(isRuntime);
  const used = reachableFrom(own, bill.dependencies);
  return {
    ...bill,
    components: bill.components.filter((one) => used.has(one['bom-ref'])),
    dependencies: bill.dependencies.filter((one) => one === own || used.has(one.ref)),
  };
}

/** Everything that something depends on, at whatever remove. */
function reachableFrom({ dependsOn }, dependencies) {
  const used = new Set(dependsOn);
  for (const ref of used) {
    for (const next of dependencies.find((one) => one.ref === ref)?.dependsOn ?? []) used.add(next);
  }
  return used;
}
