package jp.hagukumi.demo;

/**
 * A person's name.
 *
 * @param familyKana full-width katakana
 * @param givenKana full-width katakana
 * @param formerFamily 旧姓, or null
 */
record PersonName(String family, String given, String familyKana, String givenKana, String formerFamily) {}
