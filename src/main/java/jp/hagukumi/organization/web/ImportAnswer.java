package jp.hagukumi.organization.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.organization.ImportObligations;
import jp.hagukumi.organization.ImportStanding;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.Consequence;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.platform.imports.ShownChange;

/** An import as other systems see it. */
@ApplicationScoped
public class ImportAnswer {
    private static final int DIFFERENCES = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Imports imports;

    String of(Viewer viewer, long id) {
        ImportStanding standing = imports.standing(viewer, id);
        ImportRun run = standing.run();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", Long.toString(run.id()));
        answer.put("kind", run.kind());
        answer.put("mode", run.mode().name().toLowerCase(Locale.ROOT));
        answer.put("effectiveOn", run.effectiveOn().toString());
        work(standing, answer);
        answer.put("rows", run.rowCount());
        answer.put("counts", counts(run));
        imports.obligations(run).ifPresent(numbers -> answer.put("obligations", obligations(viewer, run, numbers)));
        answer.put("notices", run.summary().notices());
        answer.put("needsConfirmation", run.summary().askTwice());
        answer.put("errorCount", run.faultCount());
        answer.put("rowsLeftOut", run.leftOut());
        answer.put("errors", imports.faults(viewer, run.id()));
        List<ShownChange> changes = imports.changes(viewer, run.id(), "", 0, DIFFERENCES);
        answer.put("difference", changes);
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> obligations(Viewer viewer, ImportRun run, ImportObligations numbers) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("gained", numbers.gained());
        answer.put("lost", numbers.lost());
        answer.put("gainedBy", named(imports.obligations(viewer, run.id(), true, DIFFERENCES)));
        answer.put("lostBy", named(imports.obligations(viewer, run.id(), false, DIFFERENCES)));
        return answer;
    }

    private static List<Map<String, String>> named(List<Consequence> consequences) {
        return consequences.stream()
                .map(one -> Map.of("subject", one.subject(), "course", one.what()))
                .toList();
    }

    private static Map<String, Object> counts(ImportRun run) {
        Map<String, Object> counts = new LinkedHashMap<>();
        run.summary().changes().forEach((kind, count) -> counts.put(kind.name().toLowerCase(Locale.ROOT), count));
        counts.put("unchanged", run.summary().unchanged());
        return counts;
    }

    private static void work(ImportStanding standing, Map<String, Object> answer) {
        answer.put(
                "state",
                standing.working() ? "APPLYING" : standing.run().state().name());
        standing.work().ifPresent(job -> {
            answer.put("done", job.done());
            answer.put("total", job.total());
            answer.put("percent", job.percent());
            answer.put("message", job.message());
        });
    }
}
