/** An element that the page must have. */
export function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${type.name} #${id}`);
}

/** The data that was put into the page, by the same release; undefined where that part of the page is not there. */
export function embedded(id: string): unknown {
  const found = document.getElementById(id);
  return found === null ? undefined : JSON.parse(found.textContent);
}
