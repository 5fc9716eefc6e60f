package jp.hagukumi.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What has grown too big asks to be split. */
class SizeTest {
    private static final int CLASS_LINES = 200;
    private static final int METHOD_LINES = 25;
    private static final int PAGE_LINES = 120;
    private static final int INJECTIONS = 5;

    @Test
    void noClassHasMoreThan200LinesAndNoMethodMoreThan25() throws IOException {
        List<String> tooBig = new ArrayList<>();
        List<Path> files = SourceFiles.below(SourceFiles.JAVA, ".java");
        assertThat(files).hasSizeGreaterThan(50);
        files.stream()
                .filter(file -> SourceFiles.lines(file).size() > CLASS_LINES)
                .forEach(
                        file -> tooBig.add(file + ": " + SourceFiles.lines(file).size() + " lines"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, trees.getSourcePositions(), tooBig).scan(unit, null);
            }
        }
        assertThat(tooBig).isEmpty();
    }

    @Test
    void noPageHasMoreThan120Lines() {
        assertThat(SourceFiles.below(SourceFiles.PAGES, ".xhtml"))
                .isNotEmpty()
                .filteredOn(page -> SourceFiles.lines(page).size() > PAGE_LINES)
                .isEmpty();
    }

    @Test
    void noBeanHasMoreThanFiveInjections() {
        List<String> tooMany = SourceFiles.below(SourceFiles.JAVA, ".java").stream()
                .filter(file -> injections(file) > INJECTIONS)
                .map(file -> file + ": " + injections(file))
                .toList();
        assertThat(tooMany).isEmpty();
    }

    /** What a bean is given by others; a setting or a parameter of the address is no other bean. */
    private static long injections(Path file) {
        List<String> lines = SourceFiles.lines(file).stream().map(String::strip).toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("@Inject"))
                .filter(i ->
                        !lines.get(i).contains("@Param") && !lines.get(i + 1).startsWith("@ConfigProperty"))
                .filter(i -> !lines.get(i + 1).startsWith("@Param"))
                .count();
    }

    private static final class Methods extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooBig;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<String> tooBig) {
            this.unit = unit;
            this.positions = positions;
            this.tooBig = tooBig;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            if (method.getBody() != null && parent instanceof ClassTree owner) {
                long lines = line(positions.getEndPosition(unit, method))
                        - line(positions.getStartPosition(unit, method.getBody()))
                        + 1;
                if (lines > METHOD_LINES + 2) {
                    tooBig.add(owner.getSimpleName() + "." + method.getName() + ": " + (lines - 2) + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
