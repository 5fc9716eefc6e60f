package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * What stays hanging because whoever was in charge has moved or left. Features above implement it; the DX office reads all
 * of it on one page and hands it on in one step.
 */
public interface LeftWork {
    /**
     * One thing.
     *
     * @param kind {@link LeftWork#kind}
     * @param what as shown
     * @param unitName that it belongs to
     * @param holder name of who was in charge
     * @param choices who could take over; may be empty
     */
    record Item(String kind, long id, String what, String unitName, String holder, List<Choice> choices) {
        /** Unique among the items of all kinds. */
        public String key() {
            return kind + "-" + id;
        }
    }

    /** Somebody who could take over. */
    record Choice(long personId, String name) {}

    /** Names the kind; its text is {@code organization.handover.kind.…}. */
    String kind();

    /** All that hangs on a day; a fixed number of statements. Throws {@link NotVisible} for whom it is not for. */
    List<Item> on(Viewer viewer, LocalDate day);

    /** Hands one on from the day, in the caller's transaction. */
    void handOn(Viewer viewer, long id, long personId, LocalDate day);
}
