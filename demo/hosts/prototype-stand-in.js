/**
 * The overrides of the browser's own functions that prototype.js 1.7 documents, written anew, for
 * where the library itself is absent (`demo/servers/libraries.js`).
 */
window.$A = function $A(iterable) {
  if (!iterable) return [];
  if ('toArray' in Object(iterable)) return iterable.toArray();
  const results = new Array(iterable.length || 0);
  for (let index = 0; index < results.length; index += 1) results[index] = iterable[index];
  return results;
};

/** Knows lists alone: a Set or a Map comes out empty. */
Array.from = window.$A;

Object.assign(Array.prototype, {
  toArray() {
    return this.slice();
  },
  toJSON() {
    return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
  },
  each(iterator) {
    this.forEach(iterator);
    return this;
  },
  first() {
    return this[0];
  },
  without(...values) {
    return this.filter((value) => !values.includes(value));
  },
});

Object.assign(String.prototype, {
  toJSON() {
    return `"${this}"`;
  },
  strip() {
    return this.trim();
  },
});

/** Bound the old way: what is made of it is no longer a class. */
Function.prototype.bind = function bind(context, ...first) {
  const method = this;
  return function bound(...rest) {
    return method.apply(context, [...first, ...rest]);
  };
};

Object.assign(window.Element.prototype, {
  remove() {
    this.parentNode?.removeChild(this);
    return this;
  },
  hide() {
    this.style.display = 'none';
    return this;
  },
  visible() {
    return this.style.display !== 'none';
  },
});
