/**
 * The figure below which such a part of the numbers lies.
 *
 * @param {readonly number[]} numbers
 * @param {number} at from 0 to 1
 */
function quantile(numbers, at) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
}

/**
 * Median, and the quarter and three quarters between which half of the samples lie.
 *
 * @param {readonly number[]} numbers
 */
export function spread(numbers) {
  const [median, low, high] = [0.5, 0.25, 0.75].map((at) =>
    Number(quantile(numbers, at).toFixed(3)),
  );
  return { median, low, high };
}

/**
 * Takes samples of each variant by turns, so that what else the machine does strikes all alike.
 *
 * @template Sample
 * @param {number} rounds
 * @param {Record<string, () => Promise<Sample>>} variants
 * @returns {Promise<Record<string, Sample[]>>} without the first round, which warms up
 */
export async function byTurns(rounds, variants) {
  const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, take] of Object.entries(variants)) {
      const sample = await take();
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
}
