/** How a question lets one choose the language of its answer, Vietnamese if one does not. */
const LANGUAGE_VARIABLE = /(\$language:\s*Language!?\s*=\s*)VI\b/;

/** The same question, answered in English where it lets one choose: as the playground asks it of who reads English. */
export const inEnglish = (text: string): string => text.replace(LANGUAGE_VARIABLE, '$1EN');
