/**
 * What is worked out of a thing once, however often it is asked for; forgotten with the thing. Whoever gets it may not change it.
 * @param make works it out; nothing that it rests on but the thing may change
 */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { value: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}
