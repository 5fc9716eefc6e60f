package jp.hagukumi.projects;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A board of 500 projects costs what a board of five costs. */
@ExtendWith(ArquillianExtension.class)
class ProjectBoardIT {
    private static final int LOOKS = 15;
    private static final long NANOS = 1_000_000;

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    ProjectTown made;

    @Test
    void five_hundred_projects_take_as_many_statements_as_five() {
        Map<String, Integer> few = statements(5);
        Map<String, Integer> all = statements(500);
        assertThat(all).isEqualTo(few);
        assertThat(all.values()).as("%s", all).allSatisfy(count -> assertThat(count)
                .isBetween(1, 20));
    }

    private Map<String, Integer> statements(int count) {
        long city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        long leader = posted(city, "000001", section);
        long member = posted(city, "000002", section);
        long officer = posted(city, "000003", section);
        long account = accounts.open(city, officer, Role.DX_OFFICE, "");
        IntStream.range(0, count).forEach(i -> made.assigned(city, section, leader, member, officer));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Visitor office = Visitor.as(city, account);
        for (String page :
                new String[] {"/dx/projects", "/dx/projects?risk=LATE&page=2", "/dx/handover", "/dx/project-calls"}) {
            counts.put(page, office.statements(page));
        }
        tell(count, office);
        return counts;
    }

    private static void tell(int count, Visitor office) {
        long[] millis = new long[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            long before = System.nanoTime();
            office.get("/dx/projects");
            millis[i] = (System.nanoTime() - before) / NANOS;
        }
        Arrays.sort(millis);
        System.out.printf(
                "board of %d projects: %d ms at best, %d ms in the middle, %d ms at worst of %d%n",
                count, millis[0], millis[LOOKS / 2], millis[LOOKS - 1], LOOKS);
    }

    private long posted(long city, String number, long unit) {
        long id = town.person(city, number);
        town.post(city, id, unit, Grade.STAFF, "");
        return id;
    }
}
