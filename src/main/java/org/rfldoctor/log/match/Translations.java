package org.rfldoctor.log.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Messages of glibc, gcc and bash that people see in their own language. rustc, cargo, clang and
 * the kernel's scripts print English only. From the catalogs of glibc 2.36, gcc 12 and bash 5.2.
 */
public final class Translations {
  private static final Map<String, List<String>> MESSAGES = new LinkedHashMap<>();

  static {
    MESSAGES.put(
        ": No such file or directory",
        List.of(
            ": Datei oder Verzeichnis nicht gefunden",
            ": Aucun fichier ou dossier de ce",
            ": Aucun fichier ou dossier de ce nom",
            ": No existe el fichero o el directorio",
            ": No existe el archivo o el directorio",
            ": File o directory non esistente",
            ": Arquivo ou diretório inexistente",
            ": Нет такого файла или каталога",
            ": Nie ma takiego pliku ani katalogu",
            ": Adresář nebo soubor neexistuje",
            ": 没有那个文件或目录",
            "：没有那个文件或目录",
            ": 沒有此一檔案或目錄",
            ": そのようなファイルやディレクトリはありません",
            ": 그런 파일이나 디렉터리가 없습니다"));
    MESSAGES.put(
        "No space left on device",
        List.of(
            "Auf dem Gerät ist kein Speicherplatz mehr verfügbar",
            "Aucun espace disponible sur le périphérique",
            "No queda espacio en el dispositivo",
            "Spazio esaurito sul device",
            "Não há espaço disponível no dispositivo",
            "На устройстве не осталось свободного места",
            "Brak miejsca na urządzeniu",
            "设备上没有空间",
            "デバイスに空き領域がありません"));
    MESSAGES.put(
        ": command not found",
        List.of(
            ": Kommando nicht gefunden",
            ": Befehl nicht gefunden",
            ": commande introuvable",
            ": orden no encontrada",
            ": no se encontró la orden",
            ": comando non trovato",
            ": comando não encontrado",
            ": команда не найдена",
            ": nie znaleziono polecenia",
            ": 未找到命令",
            "：未找到命令",
            ": コマンドが見つかりません"));
    MESSAGES.put(
        "Permission denied",
        List.of(
            "Keine Berechtigung",
            "Permission non accordée",
            "Permiso denegado",
            "Permesso negato",
            "Permissão negada",
            "Отказано в доступе",
            "Brak dostępu",
            "权限不够",
            "許可がありません"));
  }

  private Translations() {}

  /** The text, and those in which a message stands in another language. */
  public static List<String> of(String text) {
    List<String> all = new ArrayList<>(1);
    all.add(text);
    for (Map.Entry<String, List<String>> message : MESSAGES.entrySet()) {
      int at = text.indexOf(message.getKey());
      if (at >= 0) {
        String before = text.substring(0, at);
        String behind = text.substring(at + message.getKey().length());
        for (String other : message.getValue()) {
          all.add(before + other + behind);
        }
      }
    }
    return all;
  }
}
