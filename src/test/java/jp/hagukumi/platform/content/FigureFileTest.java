package jp.hagukumi.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing is let in, and nothing that acts, loads, links or hides is. */
class FigureFileTest {
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 120" role="img">
            <title>流れ</title><desc>受付から通知まで</desc>
            %s
            </svg>
            """;

    private static Optional<Figure> read(String svg, Problems problems) {
        return FigureFile.read("courses/basic/X/figures/x.svg", "figures/x.svg", svg, problems);
    }

    @Test
    void a_drawing_is_read_with_its_size_and_hash() {
        Problems problems = new Problems();
        String svg = SVG.formatted("""
                <style>.a{fill:#dfeeea;marker-end:url(#tip)}</style>
                <defs><marker id="tip" refX="1"><path d="M0 0L4 2"/></marker></defs>
                <rect class="a" x="1" y="1" width="20" height="9" rx="2"/><text x="2" y="20">受付</text>
                <line x1="0" y1="0" x2="9" y2="9" marker-end="url(#tip)"/>""");
        Figure figure = read(svg, problems).orElseThrow();
        assertThat(problems.found()).isEmpty();
        assertThat(figure.width()).isEqualTo(360);
        assertThat(figure.height()).isEqualTo(120);
        assertThat(figure.hash()).hasSize(64);
        assertThat(figure.svg()).isEqualTo(svg);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload=\"alert(1)\"/>",
                "<a href=\"https://evil.example\"><text>x</text></a>",
                "<a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"javascript:x\"><text>x</text></a>",
                "<image href=\"https://evil.example/track.png\"/>",
                "<use href=\"other.svg#x\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
                "<g xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>alert(1)</h:script></g>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
                "<animate attributeName=\"href\" to=\"javascript:x\"/>",
                "<set attributeName=\"onload\" to=\"x\"/>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>.a{fill:url(https://evil.example/#x)}</style>",
                "<style>.a{fill:u\\72l(x)}</style>",
                "<style><g>.a{fill:url(//evil.example)}</g></style>",
                "<rect fill=\"url(https://evil.example/#x)\"/>",
                "<rect fill=\"URL('data:image/svg+xml,x#y')\"/>",
                "<rect style=\"fill:red\"/>",
                "<rect xml:base=\"https://evil.example/\"/>",
                "<?xml-stylesheet href=\"x.css\"?>",
                "<iframe src=\"/\"/>",
                "<handler xmlns=\"http://www.w3.org/2001/xml-events\">x</handler>",
                "<text>&bad;</text>",
                "<text>not closed"
            })
    void what_is_more_than_a_drawing_is_refused(String hostile) {
        Problems problems = new Problems();
        assertThat(read(SVG.formatted(hostile), problems)).isEmpty();
        assertThat(problems.found()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 9\"><title>&x;</title><desc>d</desc></svg>",
                "<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 99\"><title>t</title><desc>d</desc></svg>",
                "<svg viewBox=\"0 0 360 99\"><title>t</title><desc>d</desc></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 99\"><desc>d</desc></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 99\"><title>t</title><desc> </desc></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 99\"><title>t</title><desc>d</desc></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>t</title><desc>d</desc></svg>",
                "<g xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 99\"><title>t</title><desc>d</desc></g>",
                "GIF89a"
            })
    void what_is_no_drawing_that_names_itself_is_refused(String whole) {
        Problems problems = new Problems();
        assertThat(read(whole, problems)).isEmpty();
        assertThat(problems.found()).isNotEmpty();
    }

    @Test
    void a_drawing_larger_than_sixty_kilobytes_is_refused() {
        Problems problems = new Problems();
        assertThat(read(SVG.formatted("<rect x=\"1\"/>".repeat(5_000)), problems))
                .isEmpty();
        assertThat(problems.found()).hasSize(1);
    }
}
