package jp.hagukumi.certification.badges;

/**
 * What belongs to one badge alone.
 *
 * @param list number of the status list that tells whether it was revoked
 * @param position its bit in that list
 * @param subject UUID that stands for the holder in this badge and nowhere else
 * @param salt of the hash of the name
 */
record BadgeEntry(int list, int position, String subject, String salt) {}
