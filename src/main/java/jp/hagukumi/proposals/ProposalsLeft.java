package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Colleagues;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/**
 * Adopted proposals whose authors have all left before the effect was reported: somebody of the unit puts them into use and
 * reports. The authors keep their shares. Those that follow a project are left to it.
 */
@ApplicationScoped
@Transactional
public class ProposalsLeft implements LeftWork {
    @PersistenceContext
    EntityManager em;

    @Inject
    Colleagues colleagues;

    @Inject
    ProposalNotices notices;

    @Override
    public String kind() {
        return "proposals";
    }

    @Override
    public List<Item> on(Viewer viewer, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        List<KeeperRows.Left> left = new KeeperRows(em, viewer.municipalityId()).left(day);
        Map<Long, List<Colleagues.Colleague>> choices = colleagues.of(
                viewer.municipalityId(),
                left.stream().map(KeeperRows.Left::unitId).distinct().toList(),
                day);
        return left.stream()
                .map(one -> new Item(
                        kind(),
                        one.id(),
                        one.title(),
                        one.unitName(),
                        one.author(),
                        choices.getOrDefault(one.unitId(), List.of()).stream()
                                .map(choice ->
                                        new Choice(choice.personId(), (choice.name() + " " + choice.title()).strip()))
                                .toList()))
                .toList();
    }

    @Override
    public void handOn(Viewer viewer, long id, long personId, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        Proposal one = new ProposalRows(em, viewer.municipalityId())
                .lock(id)
                .orElseThrow(() -> new NotVisible("proposal " + id));
        new KeeperRows(em, viewer.municipalityId()).keep(id, personId, day);
        notices.tell(viewer, one, personId, "proposal-kept:" + id + ":" + day, "proposals.notice.KEEP");
    }
}
