package jp.hagukumi.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an author writes can act in a reader's browser, and what is shown can be used by everyone. */
class LessonHtmlTest {
    private static String html(String markdown) {
        return LessonHtml.render(markdown, "t", new LessonHtml.Words("確認", "答えを見る", "正解"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <img src=x onerror=alert(1)> text",
                "<div onclick=\"x()\">\n\nblock\n\n</div>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](//evil.example/)",
                "[x](\\\\evil.example)",
                "[x](https:\\\\evil.example)",
                "<javascript:alert(1)>",
                "![x](https://evil.example/track.png)",
                "![x](x \"\\\" onerror=alert(1)\")",
                "[x][r]\n\n[r]: vbscript:x",
                "| a |\n|---|\n| <script>x</script> |",
                "```check\nquestion: \"<script>q</script>\"\nchoices: [\"<b onclick=x>\", b]\nanswer: 1\nexplanation: \"<img src=x>\"\n```",
                "```\"><script>alert(1)</script>\ncode\n```",
                "## <script>alert(1)</script>"
            })
    void hostile_text_stays_text(String markdown) {
        assertThat(html(markdown))
                .doesNotContainPattern("(?i)<(script|img|div on|b on|iframe)")
                .doesNotContainPattern("(?i)href=\"(javascript|vbscript|data|//|\\\\)")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void links_lead_out_without_handing_over_the_window_and_stay_inside_otherwise() {
        assertThat(html("[総務省](https://www.soumu.go.jp/a?b=1&c=2)"))
                .contains("<a href=\"https://www.soumu.go.jp/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">総務省</a>");
        assertThat(html("[B02](/learning/course/B02) [次](#t-2)"))
                .contains("<a href=\"/learning/course/B02\">B02</a>", "<a href=\"#t-2\">次</a>");
    }

    @Test
    void headings_begin_at_the_second_level_with_ids_of_their_own() {
        assertThat(html("# 同じ\n\n## 同じ\n\n### 同じ"))
                .containsSubsequence("<h2 id=\"t-1\">", "<h2 id=\"t-2\">", "<h3 id=\"t-3\">");
    }

    @Test
    void a_table_has_column_headers_and_scrolls_under_the_name_of_its_heading() {
        assertThat(html("## 分類\n\n| 性質 | 意味 |\n|---|---|\n| 機密性 | **限る** |"))
                .containsSubsequence(
                        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"t-1\">",
                        "<th scope=\"col\">性質</th>",
                        "<td><strong>限る</strong></td>",
                        "</table>",
                        "</div>");
    }

    @Test
    void a_check_is_a_group_of_choices_with_its_answer_folded_away() {
        String check =
                "```check\nquestion: 何をしますか。\nchoices:\n  - 待つ\n  - 知らせる\nanswer: 2\nexplanation: 早いほどよい。\n```\n";
        assertThat(html(check + "\n" + check))
                .containsSubsequence(
                        "<fieldset class=\"check\"><legend><span>確認</span> 何をしますか。</legend>",
                        "<label><input type=\"radio\" name=\"t-check-1\" value=\"1\" /> 待つ</label>",
                        "<details><summary>答えを見る</summary><p><strong>正解</strong> 知らせる</p><p>早いほどよい。</p></details></fieldset>",
                        "name=\"t-check-2\"");
    }

    @Test
    void a_broken_check_is_shown_as_it_was_written() {
        assertThat(html("```check\nquestion: [\n```")).contains("<pre><code>question: [");
    }
}
