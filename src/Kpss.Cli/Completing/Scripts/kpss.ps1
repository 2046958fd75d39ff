# Completion of kpss for PowerShell. Put it into $PROFILE.
Register-ArgumentCompleter -Native -CommandName kpss, kpss.exe -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @(foreach ($element in $commandAst.CommandElements) {
        if ($element.Extent.StartOffset -ge $cursorPosition) { break }
        if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $element.Value } else { $element.Extent.Text }
    })
    $index = $words.Count
    if ($wordToComplete -ne '') { $index-- }
    # A program of the current folder is not run before its user says so.
    $program = if ($words[0] -match '^(~|[A-Za-z]:)?[\\/]') { $words[0] } else { 'kpss' }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
        $lines = @(& $program complete powershell $index -- @words 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in $lines) {
        # Nothing offered: PowerShell completes names of files itself.
        if ($line -like ':*') { return }
        $value, $about = $line -split "`t", 2
        if (-not $about) { $about = $value }
        $text = if ($value -notmatch '[^\p{L}\p{Nd}_.=+/-]') { $value } else { "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'" }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
    }
}
