package jp.hagukumi.attainment;

import org.jspecify.annotations.Nullable;

/**
 * What was said about one skill of a sheet.
 *
 * @param self 0–4; null: not answered, the skill stays unmeasured
 * @param confirmed 0–3 by the supervisor; null: nothing said
 * @param note of the supervisor, for the person to read
 * @param deliverable what the confirmed level rests on: words or a link
 */
public record RatingAnswer(
        String skill, @Nullable Integer self, @Nullable Integer confirmed, String note, String deliverable) {
    static RatingAnswer none(String skill) {
        return new RatingAnswer(skill, null, null, "", "");
    }

    public boolean isDeliverableLink() {
        return deliverable.matches("https?://\\S+");
    }
}
