package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Candidates;
import org.jspecify.annotations.Nullable;

/** People whose staff numbers the DX office types. */
@ApplicationScoped
public class StaffNumbers {
    @Inject
    Candidates candidates;

    /** Those typed into a field, with anything between them. */
    List<Long> all(Viewer viewer, String field) {
        return split(Asked.text(field)).stream()
                .map(number -> person(viewer, field, number))
                .toList();
    }

    /** The one typed into a field; null where it is empty. */
    @Nullable
    Long one(Viewer viewer, String field) {
        String number = Asked.text(field);
        return number.isBlank() ? null : person(viewer, field, number.strip());
    }

    /** The same for a mentor, who may be from outside. */
    @Nullable
    Long mentor(Viewer viewer, String field) {
        String number = Asked.text(field).strip();
        return number.isEmpty()
                ? null
                : candidates
                        .mentor(viewer, number)
                        .orElseThrow(() -> Refused.at(field, "projects.refused.nobody", number));
    }

    private long person(Viewer viewer, String field, String number) {
        return candidates
                .person(viewer, number)
                .orElseThrow(() -> Refused.at(field, "projects.refused.nobody", number));
    }

    static List<String> split(String typed) {
        return Arrays.stream(typed.split("[\\s,、，;　]+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }
}
