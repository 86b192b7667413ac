/** The act an address leads to: `/akn/fi/act/statute/2018/817`. */
export function actOfHref(href: string): string | undefined {
  const found = /^\/akn\/fi\/act\/statute(?:-consolidated)?\/(\d{4})\/(\d{1,5}(?:-\d+)?)$/.exec(href);
  return found ? `fi/${found[1]}/${found[2]}` : undefined;
}

/** Versions are named after the amending act: 20180817 is 817/2018. */
export function actOfVersion(version: string): string | undefined {
  const found = /^(\d{4})(\d{4})$/.exec(version);
  return found ? `fi/${found[1]}/${Number(found[2])}` : undefined;
}
