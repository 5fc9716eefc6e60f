package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.RoleHolders;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.proposals.rules.Step;

/** Tells the secretariat what came in, and the authors what became of it. */
@ApplicationScoped
public class ProposalNotices {
    private static final String KIND = "proposals";

    @Inject
    Notices notices;

    @Inject
    RoleHolders holders;

    @Inject
    Clock clock;

    /** SUBMIT, or SPREAD where a unit asks for it. */
    void office(Viewer from, Proposal proposal, Collection<Long> authors, String key, Step step) {
        Set<Long> office = new HashSet<>(holders.of(from.municipalityId(), Role.DX_OFFICE, LocalDate.now(clock)));
        office.removeAll(authors);
        office.forEach(person -> tell(from, proposal, person, key, "proposals.notice.office." + step));
    }

    /** Everybody but who did it. */
    void authors(Viewer from, Proposal proposal, Collection<Long> authors, String key, Step step) {
        authors.stream()
                .filter(person -> !person.equals(from.personId()))
                .forEach(person -> tell(from, proposal, person, key, "proposals.notice." + step));
    }

    /** One person, by a text of their own. */
    void tell(Viewer from, Proposal proposal, long person, String key, String text) {
        notices.tell(
                from.municipalityId(),
                person,
                KIND,
                key,
                text,
                "/proposal/" + proposal.id(),
                List.of(proposal.title().replaceAll("\\s+", " ")));
    }
}
