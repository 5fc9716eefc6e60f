package jp.hagukumi.effects;

import java.util.Map;
import java.util.Optional;
import jp.hagukumi.organization.Viewer;

/** What brings effects about. Features above implement it as a CDI bean; effects need not know them. */
public interface EffectOwner {
    /** Word for {@code effect.owner_kind}, and in addresses: PROPOSAL. */
    String kind();

    /** The one of an id as the viewer sees it; empty where it is not theirs to see. */
    Optional<Owned> find(Viewer viewer, long id);

    /**
     * What is known of its effect before anybody has reported it, to begin with; empty where nothing is.
     *
     * @param room for so many steps at most
     */
    default Optional<EffectDraft> known(Viewer viewer, long id, int room) {
        return Optional.empty();
    }

    /** A measurement was fixed; called in the same transaction. */
    default void fixed(Viewer by, Effect effect, EffectRound round) {}

    /**
     * Something that may have an effect.
     *
     * @param path where it is shown
     * @param shares of its people in percent, the first of them answers for it
     * @param reports whether the viewer may report its effect now
     */
    record Owned(String title, String path, Map<Long, Integer> shares, boolean reports) {}
}
