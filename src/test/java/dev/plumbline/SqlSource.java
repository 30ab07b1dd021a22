package dev.plumbline;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** One source file, read by the compiler's own parser: which texts it holds, and of what its SQL is made. */
final class SqlSource {
    private static final Set<String> ASK = Set.of("sql", "queryForObject", "query", "execute", "prepareStatement");
    /** Answers of {@code Where} and {@code Listing}, whose parts the compiler checks to be constants. */
    private static final Set<String> CHECKED = Set.of("sql", "orderBy");
    /** How many private methods a constant may be handed through. */
    private static final int DEPTH = 4;

    private final Set<String> texts = new TreeSet<>();
    private final Set<String> constants = new HashSet<>();
    private final Map<String, List<Call>> calls = new HashMap<>();
    private final List<String> made = new ArrayList<>();
    private int statements;

    private record Call(MethodInvocationTree tree, @Nullable MethodTree from) {}

    private SqlSource() {}

    static Map<Path, SqlSource> read(List<Path> files) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK, not a JRE");
        Map<Path, SqlSource> sources = new TreeMap<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree parsed : task.parse()) {
                SqlSource source = new SqlSource();
                source.new Collector().scan(parsed, null);
                source.new Judge().scan(parsed, null);
                sources.put(Path.of(parsed.getSourceFile().getName()), source);
            }
        }
        return sources;
    }

    /** Every text constant of the file. */
    Set<String> texts() {
        return texts;
    }

    /** How many statements the file sends. */
    int statements() {
        return statements;
    }

    /** Statements with a part that is no constant of the code. */
    List<String> made() {
        return made;
    }

    /** Knows in which method it is. */
    private abstract static class Scanner extends TreeScanner<Void, Void> {
        @Nullable
        MethodTree around;

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            MethodTree outer = around;
            around = method;
            super.visitMethod(method, nothing);
            around = outer;
            return null;
        }
    }

    private final class Collector extends Scanner {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                texts.add(text);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
                    && variable.getInitializer() != null
                    && isConstant(variable.getInitializer(), Set.of())) {
                constants.add(variable.getName().toString());
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            calls.computeIfAbsent(name(call), n -> new ArrayList<>()).add(new Call(call, around));
            return super.visitMethodInvocation(call, nothing);
        }
    }

    private final class Judge extends Scanner {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (ASK.contains(name(call)) && !call.getArguments().isEmpty() && isText(call)) {
                statements++;
                if (!isConstant(call.getArguments().getFirst(), known(around, DEPTH))) {
                    made.add(call.getArguments().getFirst().toString());
                }
            }
            return super.visitMethodInvocation(call, nothing);
        }
    }

    /** Names in a method that hold constants: parameters which every caller in the file fills with one, and locals. */
    private Set<String> known(@Nullable MethodTree method, int depth) {
        Set<String> known = new HashSet<>();
        if (method == null || depth == 0) {
            return known;
        }
        List<Call> callers = calls.getOrDefault(method.getName().toString(), List.of());
        for (int i = 0; i < method.getParameters().size() && !callers.isEmpty(); i++) {
            int at = i;
            if (method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                    && callers.stream().allMatch(c -> isConstantAt(c, at, depth - 1))) {
                known.add(method.getParameters().get(i).getName().toString());
            }
        }
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree local, Void nothing) {
                if (local.getInitializer() != null && isConstant(local.getInitializer(), known)) {
                    known.add(local.getName().toString());
                }
                return super.visitVariable(local, nothing);
            }

            @Override
            public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
                if (loop.getExpression() instanceof MethodInvocationTree list
                        && list.getMethodSelect().toString().equals("List.of")
                        && list.getArguments().stream().allMatch(a -> isConstant(a, known))) {
                    known.add(loop.getVariable().getName().toString());
                }
                return super.visitEnhancedForLoop(loop, nothing);
            }
        }.scan(method.getBody(), null);
        return known;
    }

    private boolean isConstantAt(Call call, int parameter, int depth) {
        return call.tree().getArguments().size() > parameter
                && isConstant(call.tree().getArguments().get(parameter), known(call.from(), depth));
    }

    /** Calls of the same names that take no SQL get a lambda or a mapper first. */
    private static boolean isText(MethodInvocationTree call) {
        return switch (call.getArguments().getFirst().getKind()) {
            case LAMBDA_EXPRESSION, MEMBER_REFERENCE, MEMBER_SELECT, NEW_CLASS -> false;
            case IDENTIFIER ->
                name(call).equals("sql")
                        || !Character.isLowerCase(
                                call.getArguments().getFirst().toString().charAt(0));
            default -> true;
        };
    }

    private boolean isConstant(ExpressionTree part, Set<String> known) {
        return switch (part) {
            case LiteralTree literal -> true;
            case IdentifierTree name ->
                constants.contains(name.getName().toString())
                        || known.contains(name.getName().toString());
            case MemberSelectTree field -> field.getIdentifier().toString().matches("[A-Z][A-Z_]*");
            case ParenthesizedTree inner -> isConstant(inner.getExpression(), known);
            case BinaryTree sum -> isConstant(sum.getLeftOperand(), known) && isConstant(sum.getRightOperand(), known);
            case ConditionalExpressionTree choice ->
                isConstant(choice.getTrueExpression(), known) && isConstant(choice.getFalseExpression(), known);
            case MethodInvocationTree call -> CHECKED.contains(name(call));
            default -> false;
        };
    }

    private static String name(MethodInvocationTree call) {
        return switch (call.getMethodSelect()) {
            case MemberSelectTree of -> of.getIdentifier().toString();
            case IdentifierTree own -> own.getName().toString();
            default -> "";
        };
    }
}
