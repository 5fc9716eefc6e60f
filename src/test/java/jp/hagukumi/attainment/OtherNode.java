package jp.hagukumi.attainment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

/** Maps as another node shows them: what it keeps is its own, the database is the same. */
@ApplicationScoped
@Typed(OtherNode.class)
public class OtherNode extends GroupSkillMaps {
    @Inject
    OtherPeople other;

    @PostConstruct
    void take() {
        everybody = other;
    }

    /** Its own; it looks back for a second only, so that a test need not wait for minutes. */
    @ApplicationScoped
    @Typed(OtherPeople.class)
    public static class OtherPeople extends Everybody {
        @Override
        int lookBack() {
            return 1;
        }
    }
}
