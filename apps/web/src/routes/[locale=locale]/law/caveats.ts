import { m } from '#lib/paraglide/messages.js';

const sentences: Record<string, () => string> = {
  'headings-english-only': m.law_caveat_headings_english_only,
  'headings-english-swedish': m.law_caveat_headings_english_swedish,
  'headings-only': m.law_caveat_headings_only,
  'finnish-only': m.law_caveat_finnish_only,
  'quoted-amendments-left-out': m.law_caveat_quoted_amendments,
  'chapter-headings-missing': m.law_caveat_chapter_headings,
  'chapter-sections-missing': m.law_caveat_chapter_sections,
  'annexes-approximate': m.law_caveat_annexes,
  'unofficial-assembly': m.law_caveat_unofficial,
  'headings-to-2025-53': m.law_caveat_to_53_2025,
};

/** What is missing or unofficial in an act's data (ActView.caveats) in words; `missing` are the amendments not applied. */
export function caveatSentence(code: string, missing: readonly string[] = []): string {
  if (code === 'amendments-missing') {
    return missing.length > 0
      ? m.law_caveat_amendments_missing({ numbers: missing.join(', ') })
      : m.law_caveat_amendments_missing_general();
  }
  return (sentences[code] ?? m.law_caveat_other)();
}
