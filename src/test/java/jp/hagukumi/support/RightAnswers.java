package jp.hagukumi.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has learned: answers every question of a test page as the bank in {@code content/} says is right. */
public final class RightAnswers {
    private final List<JsonNode> questions = new ArrayList<>();

    /** Knows the bank of the given course. */
    public RightAnswers(String course) {
        try {
            JsonNode bank = new YAMLMapper()
                    .readTree(
                            Path.of("content", "assessments", course + ".yaml").toFile());
            bank.get("questions").forEach(questions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers all questions of the page in turn. */
    public void giveAll(Page page) {
        for (Locator question : page.locator("section.question").all()) {
            give(question);
        }
    }

    private void give(Locator question) {
        JsonNode known = find(question.locator("legend").textContent().strip(), question);
        switch (known.get("kind").asText()) {
            case "single", "multiple", "case" ->
                known.get("choices").forEach(choice -> {
                    if (choice.path("correct").asBoolean()) {
                        labelled(question, choice.get("text").asText()).check();
                    }
                });
            case "true-false" ->
                question.locator("input[value='" + known.get("answer").asText() + "']")
                        .check();
            case "ordering" -> place(question, known.get("items"));
            case "matching" -> pair(question, known.get("pairs"));
            case "numeric" -> type(question, known.get("value").asText());
            default -> type(question, known.get("accepted").get(0).asText());
        }
    }

    private JsonNode find(String text, Locator question) {
        Locator scenario = question.locator("p.scenario");
        String situation = scenario.count() == 0 ? "" : scenario.textContent().strip();
        return questions.stream()
                .filter(known -> known.get("text").asText().strip().equals(text)
                        && known.path("scenario").asText().strip().equals(situation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not in the bank: " + text));
    }

    private static Locator labelled(Locator question, String text) {
        return question.locator("label.choice").all().stream()
                .filter(label -> label.textContent().strip().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such choice: " + text))
                .locator("input");
    }

    private static void place(Locator question, JsonNode items) {
        for (int i = 0; i < items.size(); i++) {
            row(question, items.get(i).asText()).selectOption(String.valueOf(i + 1));
        }
    }

    private static void pair(Locator question, JsonNode pairs) {
        pairs.forEach(pair -> row(question, pair.get("left").asText())
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(pair.get("right").asText().strip())));
    }

    private static Locator row(Locator question, String label) {
        return question.locator("p.pair").all().stream()
                .filter(row -> row.locator("label").textContent().strip().equals(label.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such row: " + label))
                .locator("select");
    }

    private static void type(Locator question, String text) {
        question.locator("input[type=text]").fill(text);
        question.locator("input[type=text]").blur();
    }
}
