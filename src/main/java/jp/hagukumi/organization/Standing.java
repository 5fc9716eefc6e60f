package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.imports.ImportTable;
import org.jspecify.annotations.Nullable;

/**
 * A person with their main postings, as stored or as an import would leave them.
 *
 * @param posts in any order
 */
record Standing(
        EmploymentType employmentType,
        String occupation,
        String authority,
        LocalDate hiredOn,
        LocalDate leftOn,
        List<Post> posts) {
    private static final ImportTable POSTING = ImportTables.POSTING;
    private static final int UNIT = POSTING.at("unit_id");
    private static final int GRADE = POSTING.at("grade");
    private static final int DUTY = POSTING.at("duty");
    private static final int FROM = POSTING.at("from_on");
    private static final int TO = POSTING.at("to_on");

    /** A main posting; unitId as the cell has it. */
    record Post(String unitId, Grade grade, Term term) {}

    static Standing of(PersonSpan person, Iterable<List<String>> postings) {
        return new Standing(
                person.employmentType(),
                person.occupation(),
                person.authority(),
                person.hiredOn(),
                person.leftOn(),
                posts(postings));
    }

    /** A row of the table of people with postings that stay as they are. */
    static Standing of(List<String> person, List<Post> posts) {
        ImportTable table = ImportTables.PERSON;
        return new Standing(
                EmploymentType.valueOf(person.get(table.at("employment_type"))),
                person.get(table.at("occupation")),
                person.get(table.at("authority")),
                LocalDate.parse(person.get(table.at("hired_on"))),
                LocalDate.parse(person.get(table.at("left_on"))),
                posts);
    }

    static List<Post> posts(Iterable<List<String>> postings) {
        List<Post> posts = new ArrayList<>();
        for (List<String> cells : postings) {
            if (Duty.MAIN.name().equals(cells.get(DUTY))) {
                Grade grade = Grade.ofRank(Integer.parseInt(cells.get(GRADE)));
                posts.add(new Post(cells.get(UNIT), grade, Term.of(cells.get(FROM), cells.get(TO))));
            }
        }
        return posts;
    }

    /** Where the person stands on the day; null where not in post. 特別職 are outside. */
    TransferImpact.@Nullable Placement on(LocalDate day, Map<String, String> unitPaths) {
        if (employmentType == EmploymentType.SPECIAL || day.isBefore(hiredOn) || day.isAfter(leftOn)) {
            return null;
        }
        return posts.stream()
                .filter(post -> post.term().overlaps(new Term(day, day)))
                .findFirst()
                .map(post -> placement(post, day, unitPaths))
                .orElse(null);
    }

    private TransferImpact.Placement placement(Post post, LocalDate day, Map<String, String> unitPaths) {
        List<TransferImpact.Rise> rises = posts.stream()
                .filter(one -> !one.term().from().isAfter(day))
                .map(one -> new TransferImpact.Rise(one.grade(), one.term().from()))
                .toList();
        String path = unitPaths.getOrDefault(post.unitId(), "");
        return new TransferImpact.Placement(path, post.grade(), employmentType, occupation, authority, hiredOn, rises);
    }
}
