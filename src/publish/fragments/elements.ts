/** The elements themselves: what they write and how they dress it is said nowhere else. */
import.meta.glob('../../elements/*/define.ts', { eager: true });
