package org.newsgraph.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the rules of shape want to know of one Java file, read with the compiler's own parser.
 *
 * @param path from the source root, with {@code /}
 * @param methods lines from the signature (annotations too) to the closing brace
 * @param undocumented public types without a comment
 * @param caught names of exception types in catch clauses
 */
record SourceFile(
    String path,
    String text,
    List<Method> methods,
    List<String> undocumented,
    List<Word> literals,
    List<String> caught) {

  record Method(String name, int lines) {}

  record Word(int line, String text) {}

  int lines() {
    return (int) text.lines().count();
  }

  String folder() {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  /** All Java files under a folder, in the order of their paths. */
  static List<SourceFile> under(Path root) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        texts.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return parse(texts);
  }

  static SourceFile of(String path, String text) {
    return parse(Map.of(path, text)).get(0);
  }

  /** Parses all files in one go, since each start of the compiler costs half a second. */
  private static List<SourceFile> parse(Map<String, String> texts) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> sources = new ArrayList<>();
    texts.forEach((path, text) -> sources.add(source(path, text)));
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
    List<SourceFile> files = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        String path = unit.getSourceFile().toUri().getPath().substring(1);
        Reader reader = new Reader(DocTrees.instance(task), unit);
        reader.scan(unit, null);
        files.add(
            new SourceFile(
                path,
                texts.get(path),
                reader.methods,
                reader.undocumented,
                reader.literals,
                reader.caught));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static final class Reader extends TreePathScanner<Void, Void> {
    private final List<Method> methods = new ArrayList<>();
    private final List<String> undocumented = new ArrayList<>();
    private final List<Word> literals = new ArrayList<>();
    private final List<String> caught = new ArrayList<>();
    private final Trees trees;
    private final CompilationUnitTree unit;

    Reader(Trees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      if (tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && trees.getDocComment(getCurrentPath()) == null) {
        undocumented.add(tree.getSimpleName().toString());
      }
      return super.visitClass(tree, nothing);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      if (tree.getBody() != null) {
        methods.add(new Method(tree.getName().toString(), line(end(tree)) - line(start(tree)) + 1));
      }
      return super.visitMethod(tree, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
      if (tree.getValue() instanceof String text) {
        literals.add(new Word(line(start(tree)), text));
      }
      return super.visitLiteral(tree, nothing);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void nothing) {
      caught.add(tree.getParameter().getType().toString());
      return super.visitCatch(tree, nothing);
    }

    private long start(Tree tree) {
      return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
      return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private int line(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }
  }
}
