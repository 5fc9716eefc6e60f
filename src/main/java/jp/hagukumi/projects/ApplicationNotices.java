package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.hagukumi.notices.Notices;

/** Tells everybody of an application what became of it. */
@ApplicationScoped
public class ApplicationNotices {
    @Inject
    Notices notices;

    void nominated(long municipalityId, long personId, long application, ProjectCall call) {
        tell(municipalityId, Set.of(personId), application, "NOMINATED", call.id(), call.name());
    }

    /** Selected or declined: whoever would lead, whom they wished for, and who nominated. */
    void decided(long municipalityId, Application one, Application.State state) {
        Set<Long> people = new TreeSet<>();
        people.add(one.personId());
        one.team().forEach(wish -> people.add(wish.personId()));
        if (one.nominatedBy() != null) {
            people.add(one.nominatedBy());
        }
        tell(municipalityId, people, one.id(), state.name(), one.callId(), one.title());
    }

    private void tell(long municipalityId, Set<Long> people, long application, String what, long call, String name) {
        for (long person : people) {
            notices.tell(
                    municipalityId,
                    person,
                    "projects",
                    "project-application:" + application + ":" + what,
                    "projects.notice.call." + what,
                    "/project-call/" + call,
                    List.of(name.replaceAll("\\s+", " ")));
        }
    }
}
