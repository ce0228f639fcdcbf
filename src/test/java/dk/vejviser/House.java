package dk.vejviser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rooms, the first of which is the house itself or the whole program's outermost one. */
record House(Map<String, List<String>> users) {

  /** A row that begins with spaces goes on with the one before it. */
  static House of(String table) {
    Map<String, List<String>> users = new LinkedHashMap<>();
    for (String row : table.split("\n(?=\\S)")) {
      List<String> names = List.of(row.strip().split(":?\\s+"));
      users.put(names.get(0), names.subList(1, names.size()));
    }
    return new House(users);
  }

  /** The program's rooms have all that lies within them; a room's own are a package each. */
  String packages(String room) {
    boolean whole = users.containsKey("text");
    return "dk.vejviser." + room + (whole ? ".." : "");
  }

  @Override
  public String toString() {
    return users.keySet().iterator().next();
  }
}
