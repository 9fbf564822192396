import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs a Neo4j with its files in the first argument and its settings in the second, and says "ready". A third argument is
 * the password of the user neo4j. It ends when its standard input does, so it never outlives the tests that started it.
 */
public class Neo4jForTests {
  public static void main(String[] arguments) throws Exception {
    var server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .loadPropertiesFromFile(Path.of(arguments[1]))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    if (arguments.length > 2) {
      server.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", arguments[2]));
    }
    System.out.println("ready");
    while (System.in.read() >= 0) { }
    System.exit(0);
  }
}
