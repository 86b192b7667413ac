/** Rendered text whose tables the keyboard reaches: a wide one scrolls within itself. */
export const reachableTables = (html: string): string => html.replaceAll('<table>', '<table tabindex="0">');
