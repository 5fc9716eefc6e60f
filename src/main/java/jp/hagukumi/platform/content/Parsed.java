package jp.hagukumi.platform.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole content folder as validated records. Immutable. */
public final class Parsed {
    private final Map<Class<?>, Map<String, Definition<?>>> byType;

    private Parsed(Map<Class<?>, Map<String, Definition<?>>> byType) {
        this.byType = byType;
    }

    /** Reads and checks everything; throws {@link ContentInvalid} with all problems where there is one. */
    public static Parsed of(ContentFiles files, Collection<? extends DefinitionKind<?>> kinds, Problems problems) {
        Map<Class<?>, Map<String, Definition<?>>> byType = new LinkedHashMap<>();
        for (DefinitionKind<?> kind : kinds) {
            Map<String, Definition<?>> byCode = new LinkedHashMap<>();
            for (Definition<?> definition : kind.read(files, problems)) {
                Definition<?> other = byCode.putIfAbsent(definition.code(), definition);
                if (other != null) {
                    problems.add(definition.file(), "code", definition.code() + " stands in " + other.file() + " too");
                }
            }
            byType.put(kind.type(), byCode);
        }
        Parsed parsed = new Parsed(byType);
        kinds.forEach(kind -> kind.check(parsed, problems));
        if (!problems.found().isEmpty()) {
            throw new ContentInvalid(problems.found());
        }
        return parsed;
    }

    /** All definitions of a type in the order of their files. */
    @SuppressWarnings("unchecked")
    public <T> List<Definition<T>> all(Class<T> type) {
        List<Definition<T>> all = new ArrayList<>();
        byType.getOrDefault(type, Map.of()).values().forEach(one -> all.add((Definition<T>) one));
        return all;
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<Definition<T>> find(Class<T> type, String code) {
        return Optional.ofNullable(
                (Definition<T>) byType.getOrDefault(type, Map.of()).get(code));
    }
}
