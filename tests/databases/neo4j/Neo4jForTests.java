import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs a Neo4j with its files in the first argument and its settings in the second, and says "ready". A third argument is
 * the password that the user neo4j is to have; without one it keeps what it has. It ends when its standard input does, so it never outlives the tests that started it.
 */
public class Neo4jForTests {
  public static void main(String[] arguments) {
    try {
      run(arguments);
      System.exit(0);
    } catch (Exception error) {
      // Neo4j has threads of its own, which would keep a failed process alive.
      error.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws Exception {
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
  }
}
