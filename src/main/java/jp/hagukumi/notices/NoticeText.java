package jp.hagukumi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.hagukumi.platform.DateStyle;
import jp.hagukumi.platform.DayFormat;
import jp.hagukumi.platform.Texts;

/** What a notice says, in the language and calendar of whoever reads it. */
@ApplicationScoped
public class NoticeText {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    Texts texts;

    /** Days among the arguments are kept as ISO and shown as the reader likes them. */
    public String of(String textKey, List<String> arguments, Locale locale, DateStyle style) {
        return texts.in(
                locale,
                textKey,
                arguments.stream()
                        .map(argument -> shown(argument, locale, style))
                        .toArray());
    }

    private static String shown(String argument, Locale locale, DateStyle style) {
        return ISO_DAY.matcher(argument).matches()
                ? DayFormat.full(LocalDate.parse(argument), style, locale)
                : argument;
    }
}
