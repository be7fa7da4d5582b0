@echo off
rem Starts newsgraph, from a checkout (which it builds on first use and when the sources are newer)
rem or from the unpacked distribution.
setlocal
set "HOME_DIR=%~dp0"

if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo newsgraph: found no Java, expected Java 17 or later; install it and try again: 1>&2
  echo newsgraph:   winget install EclipseAdoptium.Temurin.17.JDK 1>&2
  exit /b 2
)

set "JAR=%HOME_DIR%lib\newsgraph.jar"
if not exist "%HOME_DIR%pom.xml" goto run
set "JAR=%HOME_DIR%target\lib\newsgraph.jar"
set "STAMP=%HOME_DIR%target\newsgraph.built"

rem The build is stale if a source is newer than the stamp that the last one left.
set "STALE=1"
if exist "%JAR%" if exist "%STAMP%" (
  powershell -NoProfile -Command "$s=(Get-Item '%STAMP%').LastWriteTimeUtc; $p='pom.xml','src\main','ontology','queries' | ForEach-Object { Join-Path '%HOME_DIR%' $_ } | Where-Object { Test-Path $_ }; if (Get-ChildItem -Recurse -Force $p | Where-Object { $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1) { exit 1 } else { exit 0 }"
  if not errorlevel 1 set "STALE=0"
)
if "%STALE%"=="0" goto run

echo newsgraph: building (a minute or two the first time; Maven fetches the libraries) ... 1>&2
where mvn >nul 2>&1
if errorlevel 1 (
  echo newsgraph: found no Maven ^(the command mvn^), which builds newsgraph; install it and try again: 1>&2
  echo newsgraph:   see https://maven.apache.org/install.html 1>&2
  exit /b 2
)
if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
type nul > "%STAMP%.begun"
call mvn -f "%HOME_DIR%pom.xml" -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dassembly.skipAssembly=true package > "%HOME_DIR%target\build.log" 2>&1
if errorlevel 1 (
  type "%HOME_DIR%target\build.log" 1>&2
  echo newsgraph: the build failed; what Maven said stands above and in target\build.log 1>&2
  exit /b 2
)
move /y "%STAMP%.begun" "%STAMP%" >nul
echo newsgraph: built 1>&2

:run
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 %NEWSGRAPH_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
