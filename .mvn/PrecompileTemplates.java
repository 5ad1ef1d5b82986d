import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiles the portal's templates against the class path that it is run with. JTE's Maven plugin does the same, each time and for as long as all the rest of an unchanged build takes;
 * this is run by unless-same.mjs.
 */
final class PrecompileTemplates {
    private PrecompileTemplates() {}

    /** @param arguments the templates' folder, the folder for classes, the classes' package */
    public static void main(String[] arguments) {
        var classes = Path.of(arguments[1]);
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(arguments[0])),
                classes,
                ContentType.Html,
                PrecompileTemplates.class.getClassLoader(),
                arguments[2]);
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
        engine.setTargetResourceDirectory(classes);
        engine.cleanAll();
        var path = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        System.out.println("Templates compiled: " + engine.precompileAll(path).size());
    }
}
