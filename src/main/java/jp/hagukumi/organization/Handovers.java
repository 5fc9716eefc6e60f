package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Refused;

/** What transfers left hanging in all features, and handing it on: all of it or nothing. */
@ApplicationScoped
@Transactional
public class Handovers {
    @Inject
    @Any
    Instance<LeftWork> features;

    /** Everything that hangs on the day. */
    public List<LeftWork.Item> on(Viewer viewer, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        return features.stream()
                .flatMap(feature -> feature.on(viewer, day).stream())
                .toList();
    }

    /**
     * Hands on to the chosen people.
     *
     * @param chosen ids of people by {@link LeftWork.Item#key}; what is not in it stays
     * @return how many
     * @throws NotVisible for somebody who was no choice
     */
    public int handOn(Viewer viewer, Map<String, Long> chosen, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        if (chosen.isEmpty()) {
            throw new Refused("organization.handover.refused.none");
        }
        int handedOn = 0;
        for (LeftWork feature : features) {
            for (LeftWork.Item item : feature.on(viewer, day)) {
                Long person = chosen.get(item.key());
                if (person != null) {
                    requireChoice(item, person);
                    feature.handOn(viewer, item.id(), person, day);
                    handedOn++;
                }
            }
        }
        return handedOn;
    }

    private static void requireChoice(LeftWork.Item item, long person) {
        if (item.choices().stream().noneMatch(choice -> choice.personId() == person)) {
            throw new NotVisible("person " + person + " for " + item.key());
        }
    }
}
