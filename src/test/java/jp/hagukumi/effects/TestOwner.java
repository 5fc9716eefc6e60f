package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.hagukumi.organization.Viewer;

/** Something that may have an effect, in tests. */
@ApplicationScoped
public class TestOwner implements EffectOwner {
    static final String KIND = "TEST";

    private final Map<Long, Map<Long, Integer>> shares = new ConcurrentHashMap<>();
    private final List<String> fixed = new CopyOnWriteArrayList<>();

    /** Something of the municipality's people, which they may report on. */
    public long made(long id, Map<Long, Integer> people) {
        shares.put(id, people);
        return id;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Owned> find(Viewer viewer, long id) {
        Map<Long, Integer> people = shares.get(id);
        return people == null || viewer.personId() == null || !people.containsKey(viewer.personId())
                ? Optional.empty()
                : Optional.of(new Owned("番号札アプリ", "/", people, true));
    }

    @Override
    public void fixed(Viewer by, Effect effect, EffectRound round) {
        fixed.add(effect.ownerId() + ":" + round.months());
    }

    /** Every measurement of one that was fixed, by months. */
    public List<String> fixed(long id) {
        return fixed.stream().filter(one -> one.startsWith(id + ":")).toList();
    }
}
