/** Forgives one typing error. */

/**
 * Return whether a letter is wrong, missing or too many, or two have changed places.
 *
 * @param {string} one
 * @param {string} other
 */
export function near(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  const a = one.slice(start);
  const b = other.slice(start);
  const swapped = a.length > 1 && a[1] === b[0] && a[0] === b[1] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped;
}
