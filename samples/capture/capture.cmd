@echo off
rem Collects one Windows server's captures for ConfigLint into DIRECTORY\NAME.
rem
rem   capture.cmd [DIRECTORY [NAME]]
rem
rem   DIRECTORY  where the servers' directories stand; default: captures
rem   NAME       the server's directory; default: %COMPUTERNAME%
rem
rem For every Windows since NT 4.0: tools that a version lacks are skipped. Run it as an administrator; capture.ps1 says more on Windows 2012 and later.
rem No secrets: only the registry keys below are exported, none that holds a password, and of services their settings without parameters.
setlocal
set target=%~1
if "%target%"=="" set target=captures
set name=%~2
if "%name%"=="" set name=%COMPUTERNAME%
set target=%target%\%name%
if not exist "%target%" mkdir "%target%"
if not exist "%target%" goto unwritable

ipconfig /all > "%target%\ipconfig.txt"
net start > "%target%\net-start.txt"
nbtstat -n > "%target%\nbtstat.txt"

rem regedit writes what every version can read back; "reg" does not exist before Windows XP.
call :export tcpip.reg "HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip"
call :export netbt.reg "HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NetBT"
call :export computer-name.reg "HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ComputerName"
call :export product-options.reg "HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ProductOptions"
call :export connections.reg "HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}"
call :export dns-client-policy.reg "HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows NT\DNSClient"
call :export msexchangeimc.reg "HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC"

rem The files that resolve names and ports before any server is asked.
if exist "%SystemRoot%\system32\drivers\etc\hosts" copy /y "%SystemRoot%\system32\drivers\etc\hosts" "%target%\hosts" > nul
if exist "%SystemRoot%\system32\drivers\etc\services" copy /y "%SystemRoot%\system32\drivers\etc\services" "%target%\services" > nul

rem Since Windows XP; on NT 4.0 and 2000 from the Resource Kit, where it is on the path.
sc query state= all > "%target%\services.txt" 2> nul
if errorlevel 1 del "%target%\services.txt" 2> nul
sc qc MSExchangeIMC > "%target%\sc-qc-msexchangeimc.txt" 2> nul
if errorlevel 1 del "%target%\sc-qc-msexchangeimc.txt" 2> nul
reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentVersion > "%target%\current-version.txt" 2> nul
if errorlevel 1 del "%target%\current-version.txt" 2> nul

rem Since Windows Vista; before, the Resource Kit's dumpel, where it is on the path.
wevtutil qe Application /q:"*[System[Provider[@Name='MSExchangeIMC']]]" /rd:true /c:200 /f:xml > "%target%\application.xml" 2> nul
if errorlevel 1 del "%target%\application.xml" 2> nul
wevtutil qe System /q:"*[System[Provider[@Name='Service Control Manager' or @Name='Tcpip']]]" /rd:true /c:200 /f:xml > "%target%\system.xml" 2> nul
if errorlevel 1 del "%target%\system.xml" 2> nul
if exist "%target%\system.xml" goto done
dumpel -l application -m MSExchangeIMC -f "%target%\application.txt" > nul 2> nul

:done
dir /b "%target%"
endlocal
goto :eof

:export
regedit /e "%target%\%~1" %2
goto :eof

:unwritable
echo capture.cmd: cannot write to %target% 1>&2
endlocal
