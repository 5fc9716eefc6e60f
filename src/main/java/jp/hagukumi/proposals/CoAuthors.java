package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.rules.AuthorShares;

/** Who proposes together, by staff number. */
@ApplicationScoped
@Transactional
public class CoAuthors {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Share by person, the first author first; throws {@link Refused} where one is not in post or shares are no whole. */
    Map<Long, Integer> shares(Viewer viewer, long first, List<ProposalDraft.CoAuthor> others) {
        Map<Long, Integer> given = new LinkedHashMap<>();
        for (ProposalDraft.CoAuthor other : others) {
            long person = person(viewer.municipalityId(), other.staffNumber());
            if (person == first || given.put(person, other.share()) != null) {
                throw Refused.at("coAuthors", "proposals.refused.twice", other.staffNumber());
            }
        }
        return AuthorShares.of(first, given).orElseThrow(() -> Refused.at("coAuthors", "proposals.refused.shares"));
    }

    /** Of a member of the staff in post today; throws {@link Refused} where there is none. */
    long person(long municipalityId, String staffNumber) {
        List<?> found = em.createNativeQuery("select p.id from person p where p.municipality_id = ?1"
                        + " and p.staff_number = ?2 and p.hired_on <= ?3 and p.left_on >= ?3"
                        + " and p.employment_type <> 'SPECIAL'")
                .setParameter(1, municipalityId)
                .setParameter(2, staffNumber)
                .setParameter(3, LocalDate.now(clock))
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Columns::number)
                .orElseThrow(() -> Refused.at("coAuthors", "proposals.refused.nobody", staffNumber));
    }

    /** All but the first author as they are typed on the form: 000123:30 000124:20. */
    public String typed(Viewer viewer, long proposalId) {
        List<?> rows = em.createNativeQuery("select concat(p.staff_number, ':', a.share) from proposal_author a"
                        + " join person p on p.municipality_id = a.municipality_id and p.id = a.person_id"
                        + " where a.municipality_id = ?1 and a.proposal_id = ?2 and a.position > 1 order by a.position")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, proposalId)
                .getResultList();
        return rows.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
