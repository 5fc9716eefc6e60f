package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Where producers put facts. Joins the producer's transaction; consumers have heard of a fact when {@code record}
 * returns, unless it was called by a consumer: then they hear of it when the present batch is through.
 *
 * <p>Facts are told in the order given, those of one person in one gapless sequence. A fact whose source key is known
 * is left out silently, so telling twice is safe.
 *
 * <p>Any number of facts may be given; 100,000 cost five statements for each 1,000.
 */
@ApplicationScoped
@Transactional
public class ActivityLog {
    private static final int CHUNK = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityRows rows;

    @Inject
    Dispatcher dispatcher;

    /**
     * Records what people did themselves or what the system found.
     *
     * @return how many of them were new
     * @throws IllegalArgumentException where a person is not of the municipality
     */
    public int record(List<Activity> activities) {
        return record(null, activities);
    }

    /**
     * Records what somebody decided about people.
     *
     * @return how many of them were new
     * @throws IllegalArgumentException where a person is not of the viewer's municipality
     */
    public int recordAs(Viewer actor, List<Activity> activities) {
        if (activities.stream().anyMatch(activity -> activity.municipalityId() != actor.municipalityId())) {
            throw new IllegalArgumentException("An activity of another municipality");
        }
        return record(actor.accountId(), activities);
    }

    /**
     * Records what follows from a decision taken earlier by an account of the municipality, as an import applied in the
     * background.
     *
     * @return how many of them were new
     * @throws IllegalArgumentException where a person is not of the municipality
     */
    public int recordBy(long municipalityId, long accountId, List<? extends Activity> activities) {
        if (activities.stream().anyMatch(activity -> activity.municipalityId() != municipalityId)) {
            throw new IllegalArgumentException("An activity of another municipality");
        }
        return record(accountId, List.copyOf(activities));
    }

    private int record(@Nullable Long actor, List<Activity> activities) {
        em.flush();
        Map<Long, List<Activity>> byMunicipality = activities.stream()
                .collect(Collectors.groupingBy(Activity::municipalityId, TreeMap::new, Collectors.toList()));
        Set<Activity> added = new LinkedHashSet<>();
        byMunicipality.forEach((municipalityId, facts) -> {
            List<Activity> ordered = new ArrayList<>(facts);
            ordered.sort(Comparator.comparingLong(Activity::personId));
            for (int from = 0; from < ordered.size(); from += CHUNK) {
                List<Activity> chunk = ordered.subList(from, Math.min(from + CHUNK, ordered.size()));
                added.addAll(rows.append(municipalityId, actor, chunk));
            }
        });
        int count = added.size();
        dispatcher.dispatch(activities.stream().filter(added::remove).toList());
        return count;
    }
}
